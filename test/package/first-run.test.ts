/**
 * The first run in a clone: the output of the commands, and their messages on what is missing.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, projectCopy, type ProjectCopy, takePort } from './project-copy.js';

let project: ProjectCopy;

beforeEach(() => {
  project = projectCopy();
});

afterEach(() => {
  project.remove();
});

const size = ['-r', './build/preflight.cjs', 'build/size.js'];
const start = ['-r', './build/preflight.cjs', 'build/start.js'];
const port = (usual: number): string[] => ['--input-type=module', '--eval', `import { choosePort } from './build/ports.js'; console.log(await choosePort(${usual}, 'npm start'))`];

describe('npm start', () => {
  it('says what it does on a fresh clone, line by line, and serves what it built', async () => {
    const free = await freePort();
    const { said, served } = await project.start(free, '/dist/wick.js');
    const lines = said.split('\n').filter(Boolean);
    expect(lines.slice(0, 5)).toEqual([
      'Wick Widgets: install, build, serve.',
      '[1/3] install: 1 package, which takes about a minute',
      '[2/3] build: dist/, which takes about half a minute',
      '[3/3] serve: writes the documentation, prerenders the articles of site/',
      `[3/3] serve: http://127.0.0.1:${free}/`,
    ]);
    expect(served).toBe('built');
  });

  it('neither installs nor builds again what a checkout has only touched', async () => {
    await project.start(await freePort(), '/');
    project.lock('1.0.0');
    const { said, served } = await project.start(await freePort(), '/');
    expect(said).toContain('[1/3] install: node_modules is up to date\n[2/3] build: dist/ is up to date\n');
    expect(served).toBe('an article');
  });

  it('installs what the lock file has come to name, and builds what has changed', async () => {
    await project.start(await freePort(), '/');
    project.lock('1.0.1');
    project.write('src/autoload.ts', '');
    const { said } = await project.start(await freePort(), '/');
    expect(said).toContain('[1/3] install: 1 package');
    expect(said).toContain('[2/3] build: dist/, which');
  });

  it('names a port that was asked for and is taken, before it does anything', async () => {
    const { port: taken, server } = await takePort();
    expect(project.run(start, { PORT: String(taken) })).toEqual({
      status: 1,
      stdout: 'Wick Widgets: install, build, serve.\n',
      stderr: `Port ${taken} is taken. Stop what uses it, or choose another: PORT=${taken + 1} npm start\n`,
    });
    server.close();
  });

  it('takes the next port instead of the usual one, and names both', async () => {
    const { port: taken, server } = await takePort();
    const { stdout } = project.run(port(taken));
    const [line, chosen] = stdout.split('\n');
    expect(line).toBe(`Port ${taken} is taken, so this is port ${chosen}. To choose another: PORT=${Number(chosen) + 1} npm start`);
    expect(Number(chosen)).toBeGreaterThan(taken);
    server.close();
  });

  it.each(['eighty', '0', '70000', '80.5'])('refuses the port %s', (wanted) => {
    expect(project.run(start, { PORT: wanted }).stderr).toBe(`PORT is "${wanted}", and has to be a number from 1 to 65535. Run PORT=8080 npm start.\n`);
  });
});

describe('what is missing is one line', () => {
  it('packages', () => {
    expect(project.run(size)).toEqual({ status: 1, stdout: '', stderr: 'tool of package-lock.json is not installed. Run npm ci, then the command again.\n' });
  });

  it('a package that was installed in another version, and one that was taken away', () => {
    project.run(['npm.cjs']);
    expect(project.run(size).stdout).toBe('sizes\n');
    project.lock('2.0.0');
    expect(project.run(size).stderr).toMatch(/^tool of package-lock\.json is not installed.*\n$/);
    project.lock('1.0.0');
    project.write('node_modules/.package-lock.json', '{"packages":{}}');
    expect(project.run(size).stderr).toMatch(/^tool of package-lock\.json is not installed.*\n$/);
  });

  it.each([['size', size], ['start', start], ['the command', ['bin/wick.js']]])('a Node.js that is too old for %s', (_, args) => {
    project.write('package.json', JSON.stringify({ type: 'module', engines: { node: '>=99.1' }, exports: {} }));
    expect(project.run(args).stderr).toBe(`${args === size || args === start ? '' : 'wick: '}Node.js 99.1 or newer is needed, and this is ${process.versions.node}. Install a newer one from https://nodejs.org.\n`);
  });

  it.each([
    ['requireData', 'The data is not compiled, so that no source can be loaded. Run npm run data; for tests of dist/, npm run build.\n'],
    ['requireDist', 'dist/ is not built, and tests read it. Run npm run build, or name the test files to be run.\n'],
  ])('what tests read: %s', (check, fault) => {
    const call = ['--input-type=module', '--eval', `import { ${check} } from './build/testing/require-built.js'; ${check}();`];
    expect(project.run(call)).toEqual({ status: 1, stdout: '', stderr: fault });
  });

  it('what the command was built to', () => {
    expect(project.run(['bin/wick.js'])).toEqual({ status: 2, stdout: '', stderr: 'wick: dist/ is not built. Run npm run build in the folder of wick-widgets.\n' });
  });

  it('a package that the command imports', () => {
    project.write('dist/modules/cli/wick.js', "import 'commander';");
    expect(project.run(['bin/wick.js'])).toEqual({ status: 2, stdout: '', stderr: 'wick: The package commander is not installed. Run npm install commander beside wick-widgets.\n' });
  });

  it('but a fault of the command is shown whole', () => {
    project.write('dist/modules/cli/wick.js', "throw new TypeError('of ours');");
    const { status, stderr } = project.run(['bin/wick.js']);
    expect(status).toBe(1);
    expect(stderr).toContain('TypeError: of ours\n    at file:');
  });
});
