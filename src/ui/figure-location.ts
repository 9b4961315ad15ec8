// Which figure is open stands in the address, so that back, forward and a copied address work.
import { useEffect, useState } from 'preact/hooks';
import { anchoredFigure, figureAnchor } from '../publish/report/view.ts';

interface FigureLocation {
  readonly open: string | null;
  readonly show: (id: string | null) => void;
}

export function useFigureLocation(): FigureLocation {
  const [open, setOpen] = useState(() => anchoredFigure(location.hash));
  useEffect(() => {
    const read = () => setOpen(anchoredFigure(location.hash));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    // The address may have changed between the first drawing and this moment.
    read();
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  const show = (id: string | null) => {
    const address = id === null ? location.pathname : `#${figureAnchor(id)}`;
    history.pushState(null, '', address);
    setOpen(id);
  };
  return { open, show };
}
