import type { JSX } from 'preact';
import type { Settings, SiteRule } from '../model/settings.ts';
import { say } from '../ui/words.ts';
import { AddSite } from './add-site.tsx';
import { Choices } from './choices.tsx';
import type { Change } from './options-page.tsx';
import { RuleSelect } from './rule-select.tsx';
import { Section } from './section.tsx';

interface ReadingSectionProps {
  readonly settings: Settings;
  readonly onChange: Change;
}

/** When pages are read, and the sites that have a rule of their own. */
export function ReadingSection({ settings: { when, sites }, onChange }: ReadingSectionProps): JSX.Element {
  function setRule(site: string, rule: SiteRule | null): void {
    onChange((now) => {
      const { [site]: _, ...others } = now.sites;
      return { sites: rule === null ? others : { ...now.sites, [site]: rule } };
    });
  }
  const rules = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="reading" title={say('readingSection')}>
      <Choices
        name="when"
        label={say('readingSection')}
        labelHidden
        chosen={when}
        choices={[
          { value: 'articles', text: say('whenArticles') },
          { value: 'click', text: say('whenClick') },
        ]}
        onChoose={(chosen) => onChange(() => ({ when: chosen }))}
      />
      <h3 id="sites">{say('sitesLabel')}</h3>
      {rules.length === 0 ? (
        <p class="note">{say('sitesNone')}</p>
      ) : (
        <ul class="sites" aria-labelledby="sites">
          {rules.map(([site, rule]) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <RuleSelect label={say('ruleOf', site)} rule={rule} onChoose={(to) => setRule(site, to)} />
              <button class="btn" type="button" onClick={() => setRule(site, null)}>
                {say('siteRemove', site)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={setRule} />
    </Section>
  );
}
