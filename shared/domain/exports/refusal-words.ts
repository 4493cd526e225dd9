import type { ExportRefusal } from './refusals';

export function wordExportRefusal({ kind }: ExportRefusal): string {
  switch (kind) {
    case 'folder-not-here':
      return 'That folder cannot be opened on this computer. It may be on another one, on a drive that is not connected, or have been moved. The file itself was not touched.';
  }
}
