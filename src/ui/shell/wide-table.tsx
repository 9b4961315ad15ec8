// A table that may be wider than its page: it scrolls by itself, by keyboard too.
import type { ComponentChildren } from 'preact';

interface WideTableProps {
  /** Names it to who does not see it. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function WideTable({ label, class: name, children }: WideTableProps) {
  return (
    <div class="wide" role="region" tabIndex={0} aria-label={label}>
      <table class={name}>{children}</table>
    </div>
  );
}
