// How the case stands on the server: asked often while it is worked on, seldom otherwise, and at once after a change.
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchJson, ServerFault } from './api.ts';
import type { ServerState } from './context.ts';
import type { Language } from '../../text/words.ts';

const often = 400;
const seldom = 4000;

interface Watched {
  readonly server: ServerState | null;
  readonly fault: ServerFault | null;
  readonly refresh: () => void;
}

export function useServerState(language: Language): Watched {
  const [found, setFound] = useState<Omit<Watched, 'refresh'>>({ server: null, fault: null });
  const [round, setRound] = useState(0);
  const last = useRef<ServerState | null>(null);
  useEffect(() => {
    let timer = 0;
    let stopped = false;
    const ask = async (): Promise<void> => {
      try {
        const server = await fetchJson<ServerState>('/state.json', language);
        if (stopped) return;
        // What has not changed is not drawn anew.
        if (JSON.stringify(server) !== JSON.stringify(last.current)) {
          last.current = server;
          setFound({ server, fault: null });
        }
      } catch (error) {
        if (stopped) return;
        const fault = error instanceof ServerFault ? error : new ServerFault('fault', String(error));
        last.current = null;
        setFound(({ server }) => ({ server, fault }));
      }
      if (!stopped)
        timer = window.setTimeout(
          () => void ask(),
          last.current?.work?.status === 'running' ? often : seldom,
        );
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [language, round]);
  return { ...found, refresh: () => setRound((n) => n + 1) };
}
