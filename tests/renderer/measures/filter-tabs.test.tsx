import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FilterTabs } from '../../../renderer/components/lists/filter-tabs';

const drawn = (more: { readonly count?: number; readonly hint?: string }): string =>
  renderToStaticMarkup(
    <FilterTabs
      label="Charts"
      tabs={[{ value: 'c2', label: 'C2', ...more }]}
      value="c2"
      onChange={() => undefined}
    />,
  );

test('the key that presses a tab is seen as a key and told as one, and is no part of its name', () => {
  const tab = drawn({ hint: '3' });
  expect(tab).toContain('aria-keyshortcuts="3"');
  expect(tab).toMatch(/C2 <span[^>]*aria-hidden="true"><kbd>3<\/kbd><\/span><\/button>/);
});

test('a count is part of its name', () => {
  const tab = drawn({ count: 3 });
  expect(tab).toMatch(/C2<span[^>]*> 3<\/span>/);
  expect(tab).not.toMatch(/aria-hidden|aria-keyshortcuts|kbd/);
});
