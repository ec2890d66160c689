import '../app/jitless';
import { createRoot } from 'react-dom/client';
import { Frames } from './frame/external';
import { App } from './page/app';
import { openSample } from './session/opening';
import { showError } from './session/status-line';
import { createWorkbench } from './session/workbench';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
/** `?manifest=two-runtimes`: the add-in as the other manifest of the package has it. */
const apart = new URLSearchParams(window.location.search).get('manifest') === 'two-runtimes';
const workbench = createWorkbench('ja', apart ? 'apart' : 'shared');
const frames = new Frames(workbench);
window.kohyoExternal = (frame) => frames.connect(frame);
createRoot(root).render(<App workbench={workbench} frames={frames} />);
openSample(workbench).catch((error: unknown) => showError(workbench, error));
