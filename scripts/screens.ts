import { runCommand } from './checks/run-command.ts';
import { takeScreens } from './screens/take-screens.ts';

try {
  const built = await runCommand('wxt', ['build', '-b', 'chrome']);
  if (!built.ok) throw new Error(`The build failed.\n${built.output}`);
  for (const { file, bytes } of await takeScreens()) console.log(`${file} ${Math.ceil(bytes / 1000)} kB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
