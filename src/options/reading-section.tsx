import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings, SiteRule } from '../model/settings.ts';
import { Icon } from '../ui/icon.tsx';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const removing = useRef(false);
  const count = Object.keys(sites).length;

  // The button that had the focus goes with its site.
  useLayoutEffect(() => {
    if (removing.current) heading.current?.focus();
    removing.current = false;
  }, [count]);

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
      <h3 id="sites" tabIndex={-1} ref={heading}>
        {say('sitesLabel')}
      </h3>
      {rules.length === 0 ? (
        <p class="note">{say('sitesNone')}</p>
      ) : (
        <ul class="sites" aria-labelledby="sites">
          {rules.map(([site, rule]) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <span class="acts">
                <RuleSelect label={say('ruleOf', site)} rule={rule} onChoose={(to) => setRule(site, to)} />
                <button
                  class="icon-btn"
                  type="button"
                  aria-label={say('siteRemove', site)}
                  title={say('siteRemove', site)}
                  onClick={() => {
                    removing.current = true;
                    setRule(site, null);
                  }}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={setRule} />
    </Section>
  );
}
