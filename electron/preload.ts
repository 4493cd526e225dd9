import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract/bridge';

/** The one bridge: calls by name, answered by the main process, word of what has changed, and where something failed. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onChange: (listener) => {
    const heard = (_event: unknown, topics: readonly string[]): void => listener(topics);
    ipcRenderer.on('changed', heard);
    return () => {
      ipcRenderer.removeListener('changed', heard);
    };
  },
  fault: (place) => ipcRenderer.send('fault', place),
};

contextBridge.exposeInMainWorld('goldenThread', bridge);
