// Words of a finding as pages set them: what stands between backticks (commands, keys) as code.

export function CodedText(props: { readonly text: string }) {
  const parts = props.text.split('`');
  return <>{parts.map((part, at) => (at % 2 === 1 && at < parts.length - 1 ? <code>{part}</code> : part))}</>;
}
