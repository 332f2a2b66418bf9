// The suites of `npm test`: failures are shown as they come, everything is counted together at the end.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../../functions/local/ready.mjs'

const counted = { passed: 0, failed: 0 }
/** Why tests were skipped, and how many for each reason. */
const skipped = new Map()
/** [seconds, name] of each suite and of each file of tests. */
const suites = []
const files = []
/** Files of tests that passed only when they ran again, alone. */
const second = []
let runs = 0

const inModules = (path) => join(root, 'node_modules', path)
const secondsSince = (started) => Math.round((Date.now() - started) / 1000)

/** Runs a command; `stdio` says where its output goes, and what was piped is returned. */
function run(command, args, stdio, chromium) {
  const env = { ...process.env, CHROMIUM: chromium, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' }
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio, env })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', ({ message }) => resolve({ status: 1, output: message }))
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString() }))
  })
}

/** A check that is right or wrong as a whole; what it says is shown only when it is wrong. `program`: in node_modules. */
export async function check(what, program, args) {
  const started = Date.now()
  const { status, output } = await run(process.execPath, [inModules(program), ...args], ['ignore', 'pipe', 'pipe'])
  if (status !== 0) console.log(`\n${what}\n${output}`)
  counted[status === 0 ? 'passed' : 'failed']++
  suites.push([secondsSince(started), what])
}

/** One more than there are processors: whoever waits for a browser, a disk or a timer leaves its own to another. */
const atOnce = Math.min(availableParallelism() + 1, 6)

/**
 * A suite of jest: its failures are shown, its tests counted. `leave`: so many of its workers give way to what runs
 * beside it. `paths`: only these files of tests.
 */
export async function suite(what, config, { chromium, reports, leave = 0 }, paths) {
  console.log(`\n${what}`)
  const started = Date.now()
  const jest = (workers, only) => runJest(['-c', config, `--maxWorkers=${workers}`, ...only], { chromium, reports })
  const results = await jest(Math.max(1, atOnce - leave), paths ? ['--runTestsByPath', ...paths] : [])
  if (!results) {
    suites.push([secondsSince(started), what])
    return counted.failed++
  }
  const once = results.filter((one) => one.status === 'failed').map(({ name }) => name)
  // What was starved of the machine passes alone; a fault fails again. Many at once are no matter of the machine.
  const alone = once.length > 0 && once.length <= 3 ? await jest(1, ['--runTestsByPath', ...once]) : undefined
  const last = results.map((one) => alone?.find(({ name }) => name === one.name) ?? one)
  for (const { name, status } of last) if (once.includes(name) && status === 'passed') second.push(relative(root, name))
  suites.push([secondsSince(started), what])
  last.forEach(countFile)
}

/** The results by file, or nothing when jest wrote none. */
async function runJest(args, { chromium, reports }) {
  const report = join(reports, `${++runs}.json`)
  const all = ['--ci', '--forceExit', '--json', `--outputFile=${report}`, ...args]
  await run(process.execPath, [inModules('jest/bin/jest.js'), ...all], ['ignore', 'ignore', 'inherit'], chromium)
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : undefined
}

function countFile({ name, status, startTime, endTime, assertionResults }) {
  const failed = assertionResults.filter(isFailed).length
  counted.passed += assertionResults.filter((one) => one.status === 'passed').length
  // A file that does not even load has no failed test in it.
  counted.failed += status === 'failed' ? Math.max(1, failed) : failed
  files.push([Math.round((endTime - startTime) / 1000), relative(root, name)])
  for (const { fullName } of assertionResults.filter(isSkipped)) skip(/（(缺 [^）]+)）/.exec(fullName)?.[1])
}

const isFailed = ({ status }) => status === 'failed'
const isSkipped = ({ status }) => ['pending', 'skipped', 'todo'].includes(status)

/** A test that is skipped says why; one that does not is a fault. */
function skip(reason = '没有写明原因') {
  skipped.set(reason, (skipped.get(reason) ?? 0) + 1)
  if (reason === '没有写明原因') counted.failed++
}

/** Tests of node's own runner, over what was built. */
export async function overBuilds(what, { chromium }) {
  console.log(`\n${what}`)
  const started = Date.now()
  const checks = filesUnder('tests/miniapp').filter((path) => path.endsWith('.check.mjs'))
  // Left to itself node keeps one core free, and each of these files works on one.
  const args = ['--test', '--test-concurrency=2', '--test-reporter=tap', ...checks]
  const { output } = await run(process.execPath, args, ['ignore', 'pipe', 'inherit'], chromium)
  suites.push([secondsSince(started), what])
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0)
  if (count('fail') > 0 || count('pass') === 0) console.log(output)
  counted.passed += count('pass')
  counted.failed += count('pass') === 0 ? Math.max(1, count('fail')) : count('fail')
}

/** The files of tests that measure against data beside the project: they, or what they build on, ask for it by name. */
export function testsNeedingData() {
  const all = filesUnder('tests').filter((path) => path.endsWith('.ts') && !path.startsWith('tests/miniapp/'))
  const asks = (path) => /from '[^']*\/(support\/besides|rawNotices)'/.test(readFileSync(join(root, path), 'utf8'))
  return all.filter((path) => path.endsWith('.test.ts') && asks(path))
}

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .sort()

/** The closing lines: the time of each suite, the slowest files, what was skipped and why, and the count. */
export function close() {
  console.log('\n用时（秒）')
  for (const [seconds, name] of suites) console.log(`${String(seconds).padStart(5)}  ${name}`)
  const slowest = files.sort(([a], [b]) => b - a).slice(0, 8)
  console.log(`最慢的文件：${slowest.map(([seconds, name]) => `${name} ${seconds}`).join('，')}`)
  for (const path of second) console.log(`第一次没有通过、单独再跑一次通过：${path}`)
  for (const [reason, number] of skipped) console.log(`跳过 ${number} 项：${reason}`)
  const inAll = [...skipped.values()].reduce((sum, number) => sum + number, 0)
  console.log(`\n${counted.passed} passed, ${counted.failed} failed${inAll > 0 ? `, ${inAll} skipped` : ''}`)
  return counted.failed === 0 ? 0 : 1
}
