// How many in all: every model beside the answer, the checks, the doubt, and how the records were linked.
import { Headline } from '../../publish/report/headline.tsx';
import { HowLinked } from '../../publish/report/linkage.tsx';
import { ShareOfRegistry } from '../../publish/report/registry.tsx';
import { HowManyInAll } from '../../publish/report/total.tsx';
import { useShell } from '../shell/context.ts';
import { EmptyPage } from '../shell/empty.tsx';
import { estimateWords as words } from './words.ts';

export function Estimate() {
  const { language, view, reading } = useShell();
  const heading = <h1 class="page-title">{words.title[language]}</h1>;
  if (view === null || reading === null) return <EmptyPage heading={heading} />;
  const tops = view.result.headline.filter((id) => id.startsWith('estimate.') || id.startsWith('chao.'));
  return (
    <div class="report-part">
      {heading}
      {view.result.estimate === null ? <p>{words.none[language]}</p> : null}
      <Headline ids={tops} reading={reading} />
      <HowManyInAll view={view} reading={reading} />
      <ShareOfRegistry view={view} reading={reading} />
      <HowLinked view={view} reading={reading} />
    </div>
  );
}
