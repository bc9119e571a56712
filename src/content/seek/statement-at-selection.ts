import type { Statement } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../story.ts';

/**
 * The statement that selected words are of: the one they share most words with; undefined where they lie outside
 * all. Words in a form's field are none of the page's.
 */
export function statementAtSelection(story: Story, selection: Selection | null): Statement | undefined {
  if (selection === null || selection.rangeCount === 0) return undefined;
  const selected = spanOf(story, selection.getRangeAt(0));
  if (selected === null) return undefined;
  let best: Statement | undefined;
  let most = 0;
  for (const statement of story.reading.analysis.statements) {
    const shared = statement.spans.reduce((sum, span) => sum + overlap(span, selected), 0);
    if (shared > most) [best, most] = [statement, shared];
  }
  return best;
}

/** Where a range lies in the story's text: from the first to the last of its words that are part of it. */
function spanOf({ reading: { map } }: Story, range: Range): Span | null {
  const root = range.commonAncestorContainer;
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let [start, end]: [number | null, number | null] = [null, null];
  for (
    let node = root.nodeType === Node.TEXT_NODE ? root : walker?.nextNode();
    node;
    node = walker?.nextNode()
  ) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : (node.nodeValue ?? '').length;
    start ??= map.offsetAt(node, from);
    end = map.offsetAt(node, to) ?? end;
  }
  return start === null || end === null || end <= start ? null : { start, end };
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
