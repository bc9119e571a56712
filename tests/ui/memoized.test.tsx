import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { memoized } from '../../src/ui/memoized.ts';
import { rendered } from './rendering.ts';

it('renders a part anew only when one of its props is another', async () => {
  const times: string[] = [];
  const Row = memoized(({ name, open }: { readonly name: string; readonly open: boolean }) => {
    times.push(`${name} ${open}`);
    return <i>{open ? name : ''}</i>;
  });
  function List() {
    const [opened, setOpened] = useState('');
    return (
      <div>
        {['a', 'b'].map((name) => (
          <button key={name} id={name} type="button" onClick={() => setOpened(name)}>
            <Row name={name} open={name === opened} />
          </button>
        ))}
      </div>
    );
  }
  const view = rendered(<List />);
  await view.click('#a');
  await view.click('#a');
  await view.click('#b');
  expect(times).toEqual(['a false', 'b false', 'a true', 'a false', 'b true']);
  expect(view.text()).toBe('b');
});
