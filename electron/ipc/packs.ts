import type { packCalls } from '../../shared/contract/packs';
import { keepPack, removePack } from '../services/reflection/keep-pack';
import { findGuides, listGuides, readGuide } from '../services/reflection/read-guides';
import { listPacks, readPack } from '../services/reflection/read-packs';
import { type Handlers, onTeam } from './handlers';

export const packHandlers: Handlers<keyof typeof packCalls> = {
  'packs.list': onTeam(listPacks),
  'packs.read': onTeam(readPack),
  'packs.keep': onTeam(keepPack),
  'packs.remove': onTeam(removePack),
  'guides.list': onTeam(listGuides),
  'guides.read': onTeam(readGuide),
  'guides.find': onTeam(findGuides),
};
