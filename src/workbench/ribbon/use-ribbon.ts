import { useEffect, useState } from 'react';
import { showError } from '../session/status-line';
import type { Workbench, WorkbenchState } from '../session/workbench';
import { type Ribbon, readManifest } from './read-manifest';

const LOCALES = { ja: 'ja-JP', en: 'en-US' } as const;

/** The ribbon as manifest.xml, which Excel reads too, describes it. */
export function useRibbon(workbench: Workbench, language: WorkbenchState['language']): Ribbon | null {
  const [xml, setXml] = useState<string | null>(null);
  useEffect(() => {
    fetchManifest(MANIFESTS[workbench.get().runtime]).then(setXml, (error: unknown) => showError(workbench, error));
  }, [workbench]);
  const [read, setRead] = useState<Ribbon | null>(null);
  useEffect(() => {
    if (xml !== null) setRead(readManifest(xml, LOCALES[language]));
  }, [xml, language]);
  return read;
}

const MANIFESTS = { shared: 'manifest.xml', unknown: 'manifest.xml', apart: 'manifest-two-runtimes.xml' } as const;

async function fetchManifest(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}
