import type { Fault } from './fault';

export const crosscheck: readonly Fault[] = [];
