import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { followTabs } from '../platform/tab-events.ts';
import type { Tab } from '../platform/tabs.ts';
import { pageClient } from './page-client.ts';
import { Panel, type WaysOut } from './panel.tsx';

/** The panel beside the pages of a window: it shows the tab in front, each as the reader left it. */
export function FollowingPanel(props: {
  readonly ways: WaysOut;
  readonly version: string;
}): JSX.Element | null {
  const [tab, setTab] = useState<Tab | null>(null);
  useEffect(() => {
    followTabs(setTab).catch(console.error);
  }, []);
  const page = tab && `${tab.id} ${tab.url}`;
  const client = useMemo(() => tab && pageClient(tab), [page]);
  return client && <Panel key={page} client={client} {...props} />;
}
