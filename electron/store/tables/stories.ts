import type { Story } from '../../../shared/domain/stories/story';
import type { Stored } from './stored';

export type StoriesTable = Stored<Story>;
