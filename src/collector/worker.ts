import '../app/jitless';
import { answerThread } from '../app/thread/answer-thread';
import { collectHere } from './collect';

/** The thread that reads what sections sent. It sees plain data only: no Excel, no page. */
answerThread(() => ({ ...collectHere() }));
