/** Runs in the sandboxed window before the page: hands it the host bridge and nothing else. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
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
  // Only the preload can tell where a file lies; the page never learns it.
  takeFile: (file) => ipcRenderer.invoke(CHANNELS.takeFile, webUtils.getPathForFile(file as File)),
  pickTarget: (suggestedName, kind) => ipcRenderer.invoke(CHANNELS.pickTarget, suggestedName, kind),
  pickFolder: () => ipcRenderer.invoke(CHANNELS.pickFolder),
  deliver: (file) => ipcRenderer.invoke(CHANNELS.deliver, file.id),
  tell: (state) => ipcRenderer.send(CHANNELS.tell, state),
};

declare const window: EventTarget;

// The question that a browser asks a page before it goes. Chromium itself waits half a second for the answer and
// then closes all the same; a page that is busy saving must not be cut short.
ipcRenderer.on(CHANNELS.mayClose, () => {
  const agreed = window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  ipcRenderer.send(CHANNELS.mayClose, agreed);
});

contextBridge.exposeInMainWorld('phaseboard', bridge);
