import type { GuideSection } from '../../../shared/domain/reflection/guide';

/**
 * A guide's Markdown as sections, each under a heading of the second order. Null where words stand before the first, or a
 * heading stands within one: what is on the wall is one thing at a time.
 */
export function sectionsOf(body: string): readonly GuideSection[] | null {
  const [before = '', ...parts] = `\n${body}`.split(/\n## +/);
  if (before.trim() !== '') return null;
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), body: lines.join('\n').trim() };
  });
  return sections.some((section) => /^ {0,3}#/m.test(section.body)) ? null : sections;
}
