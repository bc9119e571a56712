import type { JSX } from 'preact';
import type { SiteRule } from '../model/settings.ts';
import { say } from '../ui/words.ts';

interface RuleSelectProps {
  readonly label: string;
  readonly rule: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}

/** The choice between reading a site always and never. */
export function RuleSelect({ label, rule, onChoose }: RuleSelectProps): JSX.Element {
  return (
    <select
      class="field"
      aria-label={label}
      value={rule}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === 'always' ? 'always' : 'never')}
    >
      <option value="never">{say('ruleNever')}</option>
      <option value="always">{say('ruleAlways')}</option>
    </select>
  );
}
