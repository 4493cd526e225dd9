/** Times a bare `ipcRenderer.invoke` where it is called, with nothing between. */
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bench', {
  /** @param {unknown} reply */
  keep: (reply) => ipcRenderer.invoke('bench-keep', reply),
  /** @param {string} name */
  took: (name) => ipcRenderer.invoke('bench-took', name),
  /** @param {unknown} input */
  bare: async (input) => {
    const began = performance.now();
    await ipcRenderer.invoke('bench-echo', 'call', input);
    return performance.now() - began;
  },
});
