import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserKind } from '../platform/about.ts';
import {
  askForHostAccess,
  giveUpHostAccess,
  hasHostAccess,
  onPermissionsChanged,
} from '../platform/permissions.ts';
import { say } from '../ui/words.ts';
import { Section } from './section.tsx';

/** What Quoth may do and what for; the one permission that reaches far can be taken back here. */
export function PermissionsSection({ onTell }: { readonly onTell: (text: string) => void }): JSX.Element {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const look = (): void => void hasHostAccess().then(setGranted);
    look();
    onPermissionsChanged(look);
  }, []);

  async function change(): Promise<void> {
    if (!granted) setGranted(await askForHostAccess());
    else if ((await giveUpHostAccess()) === 'by-hand') onTell(say('takeBackByHand'));
    else setGranted(false);
  }

  const others = [
    [say('activeTabName'), say('activeTabWhy')],
    [say('scriptingName'), say('scriptingWhy')],
    [say('storageName'), say('storageWhy')],
    [say('searchName'), say('searchWhy')],
    [say('contextMenusName'), say('contextMenusWhy')],
    ...(browserKind() === 'chromium' ? [[say('sidePanelName'), say('sidePanelWhy')]] : []),
  ];
  return (
    <Section id="permissions" title={say('permissionsSection')}>
      <dl class="permissions">
        <div>
          <dt>{say('hostAccess')}</dt>
          <dd>{say('hostAccessWhy')}</dd>
          <dd class="acts">
            <span>{say(granted ? 'hostGranted' : 'hostWithheld')}</span>
            <button class="btn" type="button" onClick={() => void change()}>
              {say(granted ? 'takeBack' : 'allow')}
            </button>
          </dd>
        </div>
        {others.map(([name, why]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
