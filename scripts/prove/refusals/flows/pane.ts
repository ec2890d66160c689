import { checkEverything, open } from '../../../../src/taskpane/session/checking';
import type { Scene } from '../scene';

export const found = ({ session }: Scene) => {
  const { examination } = session.store.get();
  if (!examination) throw new Error('nothing was examined');
  return examination;
};

export const check = (scene: Scene) => checkEverything(scene.session);
export const opened = (scene: Scene) => open(scene.session);
export const checked = async (scene: Scene) => {
  await open(scene.session);
  await checkEverything(scene.session);
};
