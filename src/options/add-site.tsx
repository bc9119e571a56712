import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteRule } from '../model/settings.ts';
import { say } from '../ui/words.ts';
import { RuleSelect } from './rule-select.tsx';
import { siteIn } from './site-in.ts';

/** A field for a site that is to have a rule of its own. */
export function AddSite({ onAdd }: { readonly onAdd: (site: string, rule: SiteRule) => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<SiteRule>('never');
  const [unknown, setUnknown] = useState(false);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const site = siteIn(typed);
    setUnknown(site === null);
    if (site === null) return;
    onAdd(site, rule);
    setTyped('');
  }

  return (
    <form class="add-site" onSubmit={add}>
      <label>
        <span>{say('siteField')}</span>
        <input
          class="field"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={unknown}
          aria-describedby={unknown ? 'site-unknown' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <RuleSelect label={say('ruleField')} rule={rule} onChoose={setRule} />
      <button class="btn" type="submit">
        {say('siteAdd')}
      </button>
      <p class="note" id="site-unknown" role="status" hidden={!unknown}>
        {unknown && say('siteUnknown')}
      </p>
    </form>
  );
}
