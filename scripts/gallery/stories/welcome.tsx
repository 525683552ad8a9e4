import { Welcome } from '../../../components/welcome/Welcome.tsx';
import css from '../../../components/welcome/welcome.css?inline';
import { READ_WHEN, type ReadWhen } from '../../../core/settings.ts';
import { nothing, type Context, type Story } from '../story.ts';

const welcome =
  (readWhen: ReadWhen) =>
  ({ t }: Context) => <Welcome readWhen={readWhen} newsSites={612} t={t} onReadWhen={nothing} />;

const story: Story = {
  css,
  place: 'own-page',
  width: 900,
  states: Object.fromEntries(READ_WHEN.map((readWhen) => [`to be read: ${readWhen}`, welcome(readWhen)])),
};
export default story;
