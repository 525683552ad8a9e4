import { dossierCommandOf } from './dossier-check/arguments.ts';
import { checkDossier, fingerprintText } from './dossier-check/check.ts';

/** Says whether a file is a dossier, and what it is. Exit 1: it is none, or cannot be read; 2: wrong usage. */

const command = dossierCommandOf(process.argv.slice(2));
if ('misuse' in command) {
  process.stderr.write(`${command.misuse}\n`);
  process.exitCode = 2;
} else {
  const outcome =
    command.mode === 'check'
      ? await checkDossier(command.file, command.article)
      : await fingerprintText(command.article);
  process.stdout.write(`${outcome.ok ? outcome.value : outcome.problem}\n`);
  if (!outcome.ok) process.exitCode = 1;
}
