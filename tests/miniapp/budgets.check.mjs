import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import vm from 'node:vm'
import zlib from 'node:zlib'

const built = (given, name) => path.resolve(given ?? path.join(import.meta.dirname, '../../miniapp/dist', name))
const weapp = built(process.env.WEAPP_DIST, 'weapp')
const h5 = built(process.env.H5_DIST, 'h5')
const megabyte = 1024 * 1024

const filesUnder = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []))
const shipped = (file) => !/\.(map|txt)$/.test(file)
const sizeOf = (files) => files.reduce((sum, file) => sum + fs.statSync(file).size, 0)
const say = (what, bytes) => console.log(`${what}: ${(bytes / 1024).toFixed(0)} KiB`)

test('the WeChat main package is at most 1.2 MB, all packages together at most 4 MB', () => {
  assert.ok(fs.existsSync(path.join(weapp, 'app.json')), `no WeChat build in ${weapp}`)
  const { subPackages = [] } = JSON.parse(fs.readFileSync(path.join(weapp, 'app.json'), 'utf8'))
  const files = filesUnder(weapp).filter(shipped)
  const roots = subPackages.map(({ root }) => path.join(weapp, root) + path.sep)
  const main = sizeOf(files.filter((file) => !roots.some((root) => file.startsWith(root))))
  const total = sizeOf(files)
  say('weapp main package', main)
  say('weapp in all', total)
  assert.ok(main <= 1.2 * megabyte)
  assert.ok(total <= 4 * megabyte)
})

test('the first page on H5 loads at most 119 KB of scripts, gzipped', () => {
  assert.ok(fs.existsSync(path.join(h5, 'index.html')), `no H5 build in ${h5}`)
  const html = fs.readFileSync(path.join(h5, 'index.html'), 'utf8')
  // What the page runs and what it asks for ahead; a journey in the browser weighs all that comes over the wire.
  const first = [...html.matchAll(/(?:src|href)="\.\/(js\/[^"]+)"/g)].map((match) => path.join(h5, match[1]))
  assert.ok(first.length > 4, 'index.html does not name the scripts of the first page')
  const bytes = first.reduce((sum, file) => sum + zlib.gzipSync(fs.readFileSync(file)).length, 0)
  say('H5 first page scripts, gzipped', bytes)
  assert.ok(bytes <= 119 * 1024)
})

test('every file of the H5 build is packed for the way, and no packed one is older than its file', () => {
  for (const file of filesUnder(h5).filter((one) => /\.(js|css|html)$/.test(one))) {
    const text = fs.readFileSync(file)
    assert.deepEqual(zlib.gunzipSync(fs.readFileSync(`${file}.gz`)), text, file)
    assert.deepEqual(zlib.brotliDecompressSync(fs.readFileSync(`${file}.br`)), text, file)
  }
})

test('every script of the H5 build can be read by a browser', () => {
  const scripts = filesUnder(h5).filter((file) => file.endsWith('.js'))
  assert.ok(scripts.length > 0, `no H5 build in ${h5}`)
  for (const file of scripts) new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file })
})

/** Of 2019 and later: what the oldest browsers we serve, iOS 12 and Chromium 87, do not all know. */
const newer =
  /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|matchAll|fromEntries|allSettled|hasOwn|groupBy|randomUUID|replaceChildren|withResolvers|isDisjointFrom)\(|\bstructuredClone\b/g

test('what a page asks of an old phone it knows, or index.html stands in for it', () => {
  const behind = filesUnder(h5).filter(
    (file) => file.endsWith('.js') && /\(\?<[=!]/.test(fs.readFileSync(file, 'utf8')),
  )
  assert.deepEqual(behind, [], 'iOS before 16.4 reads no script that looks behind')
  const html = fs.readFileSync(path.join(h5, 'index.html'), 'utf8')
  const asked = filesUnder(h5)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(newer)].map(([whole, name]) => name ?? whole))
  for (const name of new Set(asked)) assert.ok(html.includes(`'${name}', `), `${name} is not known to iOS 12`)
})

test('the contracts stay types: no zod in any bundle', () => {
  for (const file of [...filesUnder(weapp), ...filesUnder(h5)].filter((one) => one.endsWith('.js')))
    assert.doesNotMatch(fs.readFileSync(file, 'utf8'), /ZodError|\$ZodType|_zod/, file)
})
