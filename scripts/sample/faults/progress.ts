import type { Fault } from './fault';

export const progress: readonly Fault[] = [];
