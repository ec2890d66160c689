import '../app/jitless';
import { answerThread } from '../app/thread/answer-thread';
import { makerActs } from './maker-acts';

/** The thread that makes the files of the office's year. It sees plain data only: no Excel, no page. */
answerThread((onProgress) => ({ ...makerActs(onProgress) }));
