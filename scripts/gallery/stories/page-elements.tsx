import css from '../../../assets/page.css?inline';
import type { Story } from '../story.ts';

const story: Story = {
  css,
  place: 'own-page',
  width: 480,
  states: {
    'headings and text': () => (
      <main class="column">
        <h1>Title of a page</h1>
        <p>
          Running text with <a href="#there">a link</a>, <kbd>Alt</kbd> <kbd>K</kbd> and <code>a code</code>.
        </p>
        <h2 id="there">Part</h2>
        <p>
          <small>A small remark.</small>
        </p>
        <h3>Part of a part</h3>
        <hr />
        <details>
          <summary>Folded</summary>
          <p>What was folded.</p>
        </details>
        <details open>
          <summary>Open</summary>
          <p>What is open.</p>
        </details>
      </main>
    ),
    'buttons and fields': () => (
      <main class="column">
        <h1>Buttons and fields</h1>
        <p>
          <button type="button" class="action">
            Do it
          </button>{' '}
          <button type="button" class="action action-second">
            Do the other
          </button>{' '}
          <button type="button" class="action" disabled>
            Not now
          </button>{' '}
          <button type="button" class="link">
            Go there
          </button>
        </p>
        <label class="choice">
          <input type="checkbox" checked />
          <span>
            A choice <small>One sentence that says what it does.</small>
          </span>
        </label>
        <fieldset>
          <legend>One of these</legend>
          <label class="choice">
            <input type="radio" name="one" checked /> <span>The first</span>
          </label>
          <label class="choice">
            <input type="radio" name="one" /> <span>The second</span>
          </label>
        </fieldset>
        <p>
          <input type="search" aria-label="Search" placeholder="Search" />{' '}
          <select aria-label="Choose">
            <option>few</option>
            <option>more</option>
          </select>
        </p>
        <textarea aria-label="Note" placeholder="Note" />
        <p>
          <input aria-label="Not to be filled in" value="not now" disabled />
        </p>
        <progress aria-label="Progress" value={0.4} />
      </main>
    ),
    table: () => (
      <main class="column">
        <h1>Table</h1>
        <table>
          <caption>Sources by kind</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col" class="number">
                Claims
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Institution</th>
              <td class="number">12</td>
            </tr>
            <tr>
              <th scope="row">Person</th>
              <td class="number">3</td>
            </tr>
          </tbody>
        </table>
      </main>
    ),
  },
};
export default story;
