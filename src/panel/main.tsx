import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/panel.css';
import { pageClient } from './page-client.ts';
import { Panel } from './panel.tsx';

render(<Panel client={pageClient()} />, document.body);
