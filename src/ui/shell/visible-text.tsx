// Text out of a file as it stands: nothing in it is read as markup, and characters that turn or hide text are shown by their code.

const unseen =
  // oxlint-disable-next-line no-control-regex -- control characters are what is made visible
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

export function VisibleText(props: { readonly text: string }) {
  const { text } = props;
  if (!unseen.test(text)) return <bdi>{text}</bdi>;
  const parts: (string | number)[] = [''];
  for (const character of text) {
    if (unseen.test(character)) parts.push(character.codePointAt(0) ?? 0, '');
    else parts.push(`${String(parts.pop() ?? '')}${character}`);
  }
  return (
    <bdi>
      {parts.map((part) => (typeof part === 'string' ? part : <span class="unseen">{codeOf(part)}</span>))}
    </bdi>
  );
}

function codeOf(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
