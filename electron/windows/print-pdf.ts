import type { BrowserWindow, PrintToPDFOptions } from 'electron';
import type { Foot } from '../services/device/file-to-save';

/** A4 across, in inches; the page's own styles say what is printed and what is not. */
const printed = { pageSize: 'A4', landscape: true, printBackground: true, preferCSSPageSize: true } as const;

const inHtml: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Of standing A4, in inches: 22 mm at the sides, where a file is punched, and room for the foot. */
const margins = { top: 0.79, bottom: 0.87, left: 0.87, right: 0.87 } as const;

/**
 * The printer writes the foot itself, in a page of its own that knows none of our styles. Where it does, it asks the
 * styles neither for the sheet's size nor for its margins.
 */
function withFoot({ words: said, print }: Foot): PrintToPDFOptions {
  const words = said.replace(/[&<>"]/g, (sign) => inHtml[sign] ?? sign);
  const size = print === 'large' ? '14pt' : '9pt';
  const style = `width:100%;margin:0 22mm;display:flex;gap:8mm;justify-content:space-between;font:${size} sans-serif;color:#38505b`;
  const page = '<span class="pageNumber"></span> of <span class="totalPages"></span>';
  return {
    ...{ pageSize: 'A4', landscape: false, printBackground: true, preferCSSPageSize: false, margins },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${style}"><span dir="auto">${words}</span><span style="white-space:nowrap">${page}</span></div>`,
  };
}

/**
 * What a window has laid out for print, as a PDF. The margins of a sheet have the window's own ground: while it is
 * printed that is white, under all that is shown.
 */
export async function printPdf(window: BrowserWindow, foot: Foot | undefined): Promise<Buffer> {
  const ground = window.getBackgroundColor();
  window.setBackgroundColor('#ffffff');
  try {
    return await window.webContents.printToPDF(foot === undefined ? printed : withFoot(foot));
  } finally {
    window.setBackgroundColor(ground);
  }
}
