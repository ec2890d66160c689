import '../app/jitless';
import { createRoot } from 'react-dom/client';
import { Frames } from './frame/external';
import { App } from './page/app';
import { openSample } from './session/opening';
import { sayError } from './session/say';
import { createWorkbench } from './session/workbench';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const workbench = createWorkbench('ja');
const frames = new Frames(workbench);
window.kohyoExternal = (frame) => frames.connect(frame);
createRoot(root).render(<App workbench={workbench} frames={frames} />);
openSample(workbench).catch((error: unknown) => sayError(workbench, error));
