/** Runs in the sandboxed window before the page: hands it the host bridge and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import type { HostBridge, HostEvent } from '#shared/contract/bridge.ts';
import { CHANNELS } from './channels.ts';

const bridge: HostBridge = {
  host: 'electron',
  call: (name, args) => ipcRenderer.invoke(CHANNELS.call, name, args),
  on(listener) {
    const heard = (_: IpcRendererEvent, event: HostEvent) => listener(event);
    ipcRenderer.on(CHANNELS.event, heard);
    return () => void ipcRenderer.off(CHANNELS.event, heard);
  },
  pickFile: (kind) => ipcRenderer.invoke(CHANNELS.pickFile, kind),
  pickTarget: (suggestedName, kind) => ipcRenderer.invoke(CHANNELS.pickTarget, suggestedName, kind),
  deliver: (file) => ipcRenderer.invoke(CHANNELS.deliver, file.id),
  tell: (state) => ipcRenderer.send(CHANNELS.tell, state),
};

contextBridge.exposeInMainWorld('phaseboard', bridge);
