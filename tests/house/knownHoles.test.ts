import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** What the check says of a lock file; run the way `npm run check` runs it. */
const said = (code: string): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { holesIn, taken } from '${join(root, 'tests/house/knownHoles.mjs')}'\nconsole.log(JSON.stringify(${code}))`,
      ],
      {
        encoding: 'utf8',
      },
    ),
  )

const zip = {
  package: 'example-zip',
  id: 'GHSA-example',
  title: 'example',
  ranges: [['2.0.0', '2.4.0']],
  mended: '2.4.0',
}
const holes = (version: string) =>
  said(
    `holesIn({ packages: { 'node_modules/a/node_modules/example-zip': { version: '${version}' } } }, [${JSON.stringify(zip)}]).length`,
  )

test('no locked version has a known hole without a reason why it does no harm here, and the age of the list is told', () => {
  const words = execFileSync(process.execPath, [join(root, 'tests/house/knownHoles.mjs')], { encoding: 'utf8' })
  expect(words).toMatch(/^已知漏洞清单截至 \d{4}-\d{2}-\d{2}（\d+ 天前），\d+ 条/u)
  expect(words).not.toContain('要换')
})

test('a version inside a range is found wherever it lies, one before or from the mended on is not', () => {
  expect(['1.9.9', '2.0.0', '2.3.99', '2.4.0', '10.0.0'].map(holes)).toEqual([0, 1, 1, 0, 0])
})

test('what npm tells where it can be reached is taken into the list, and reasons that were given stay', () => {
  const audit = {
    vulnerabilities: {
      'example-zip': {
        via: [
          {
            name: 'example-zip',
            url: 'https://github.com/advisories/GHSA-example',
            title: 'new words',
            range: '>=2.0.0 <2.5.0',
          },
        ],
      },
      other: {
        via: [
          'example-zip',
          {
            name: 'other',
            url: 'https://github.com/advisories/GHSA-other',
            title: 'other',
            range: '<=1.2.3 || >=3.0.0 <3.1.0',
          },
        ],
      },
    },
  }
  const list = said(`taken(${JSON.stringify(audit)}, [${JSON.stringify({ ...zip, accepted: 'example reason' })}])`)
  expect(list).toEqual([
    { ...zip, title: 'new words', ranges: [['2.0.0', '2.5.0']], mended: '2.5.0', accepted: 'example reason' },
    {
      package: 'other',
      id: 'GHSA-other',
      title: 'other',
      ranges: [
        ['0', '1.2.4'],
        ['3.0.0', '3.1.0'],
      ],
      mended: '1.2.4, 3.1.0',
    },
  ])
})
