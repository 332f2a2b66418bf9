// DynamoDB's operations as dynalite understands them, on its own files; what is ours is how they are read and written:
// an item goes to the disk together with its places in the lists or not at all, and is there before anybody is told.
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { committing } from './committing.mjs'
import { gathered, spaceIn } from './space.mjs'

const require = createRequire(import.meta.url)
const layout = require('dynalite/db')
const checks = require('dynalite/validations')

const reading = ['BatchGetItem', 'DescribeTable', 'GetItem', 'ListTables', 'Query', 'Scan']
const writing = ['BatchWriteItem', 'CreateTable', 'DeleteItem', 'PutItem', 'UpdateItem']
const operations = new Map(
  [...reading, ...writing].map((name) => {
    const file = checks.toLowerFirst(name)
    const { types, custom } = require(`dynalite/validations/${file}`)
    return [name, { name, types, custom, act: require(`dynalite/actions/${file}`), writes: writing.includes(name) }]
  }),
)
/** So many rows are taken from the disk at once. */
const gulp = 200

/**
 * @param folder where the tables are kept; in memory without one. Only one process may hold it.
 * @param changed hears of each item that was written and stands in a list or did, when it is on the disk and before its writer is told (see changes.ts)
 */
export function openTables(folder, changed = () => undefined) {
  const store = layout.create({ path: folder, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  let opening
  const space = spaceIn(folder, async () => {
    opening = reopened(store)
    await opening
    opening = undefined
    // What was on its way when the disk failed may be there or not.
    changed({ everything: true })
  })
  inGulps(store)
  itemsTogether(store)
  const commit = committing(async (batch) => {
    try {
      // The wrapped `batch` of the layout knows no options.
      await Object.getPrototypeOf(store.db).batch.call(store.db, writtenOnce(batch), { sync: true })
    } catch (error) {
      throw space.broke(error)
    }
  })

  const tables = knownTables(store)

  async function answer(name, text) {
    const operation = operations.get(name)
    if (!operation) return refusal('UnknownOperationException', `no operation ${name}`)
    try {
      if (opening) await opening
      const data = checks.checkTypes(JSON.parse(text), operation.types)
      checks.checkValidations(data, operation.types, operation.custom, store)
      if (operation.writes) await space.required()
      const body = await acted(operation, data)
      return { status: 200, body }
    } catch (error) {
      if (error.statusCode) return { status: error.statusCode, body: error.body }
      if (error.storageFull) return refusal('StorageFull', error.message)
      return { status: 500, body: { __type: 'InternalServerError', message: error.message } }
    }
  }
  const acted = ({ name, act, writes }, data) =>
    new Promise((resolve, reject) => {
      const here = tables.of(name)
      const seen = writes ? together(here, commit, changed) : onlyKeys(data) ? byKeys(here) : here
      act(seen, data, (error, body) => (error ? reject(error) : resolve(body)))
    })

  return {
    answer,
    ready: () => store.db.open(gathered),
    close: () => store.db.close(),
  }
}

/** Past the layout's own closing, after which it would answer nothing more. */
async function reopened({ db }) {
  await db.close._original()
  await db.open(gathered)
}

const refusal = (type, message) => ({ status: 400, body: { __type: type, message } })

/** What a table is changes only when one is made; the layout alone reads it from the disk for every request. */
function knownTables(store) {
  const known = new Map()
  const getTable = (name, ...rest) => {
    const done = rest.at(-1)
    if (known.has(name)) return done(null, known.get(name))
    store.getTable(name, ...rest.slice(0, -1), (error, table) => {
      if (!error && table.TableStatus === 'ACTIVE') known.set(name, table)
      done(error, table)
    })
  }
  const knowing = { ...store, getTable }
  const ofTables = ['CreateTable', 'DescribeTable', 'ListTables']
  return {
    of(operation) {
      if (operation === 'CreateTable') known.clear()
      return ofTables.includes(operation) ? store : knowing
    },
  }
}

/** An item and its places in the lists hold the same: it is made into text once. */
function writtenOnce(batch) {
  const texts = new Map()
  const textOf = (value) => {
    const text = texts.get(value) ?? JSON.stringify(value)
    texts.set(value, text)
    return text
  }
  return batch.map((one) => (one.type === 'put' ? { ...one, value: textOf(one.value), valueEncoding: 'utf8' } : one))
}

/**
 * The store as one write sees it: its changes of lists are held back until its item comes or goes, and go to the disk with it.
 */
function together(store, commit, changed) {
  const held = []
  const lists = []
  const committed = ({ table, id, item }, operations, done) => {
    const touched = lists.splice(0)
    commit([...held.splice(0), ...operations], (error) => {
      // Of thousands that stand in no list nobody need hear.
      if (!error && touched.length > 0)
        changed({ table, id, lists: touched, ...(item?.brief ? { brief: item.brief.S } : {}) })
      done(error)
    })
  }
  const hold = (operation, touched, done) => {
    held.push(operation)
    lists.push(touched)
    done(null)
  }
  return {
    ...store,
    tableDb: {
      ...store.tableDb,
      put: (key, value, done) => commit([{ type: 'put', key: `table~${key}`, value }], done),
    },
    getItemDb(table) {
      const prefix = `item-${table}~`
      const put = (key, value, done) =>
        committed({ table, id: value.id.S, item: value }, [{ type: 'put', key: prefix + key, value }], done)
      const del = (key, done) =>
        committed({ table, id: wordIn(key.split('/')[1]) }, [{ type: 'del', key: prefix + key }], done)
      return { ...store.getItemDb(table), put, del }
    },
    getIndexDb(type, table, index) {
      const prefix = `index-${type.toLowerCase()}~${table}~${index}~`
      const place = (row) => ({ index, key: row[`${index}Key`].S, sort: row[`${index}Sort`].S })
      return {
        put: (key, value, done) => hold({ type: 'put', key: prefix + key, value }, place(value), done),
        del: (key, done) => hold({ type: 'del', key: prefix + key }, { ...place(rowOf(key, index)), left: true }, done),
      }
    },
  }
}

/** Whether a list is asked how many stand in it, or for nothing but what it is sorted by: its keys tell that. */
function onlyKeys({ IndexName, Select, _projection: projection, _filter: filter }) {
  if (!IndexName || filter) return false
  if (Select === 'COUNT') return true
  return projection?.paths.every((path) => path.length === 1 && path[0] === `${IndexName}Sort`) === true
}

/**
 * The store as such a reading sees it: the rows made out of the keys of the list, so that thousands are counted without
 * reading what stands in them. Keys hold their words in hex; what a list is sorted by ends with the id of its item.
 */
const byKeys = (store) => ({
  ...store,
  getIndexDb: (type, table, index) => ({
    createValueStream(options) {
      const prefix = `index-${type.toLowerCase()}~${table}~${index}~`
      const bounds = Object.entries(options).map(([name, value]) =>
        ['gt', 'gte', 'lt', 'lte'].includes(name) ? [name, prefix + value] : [name, value],
      )
      return stream(store.db.keys(Object.fromEntries(bounds)), (key) => rowOf(key.slice(prefix.length), index))
    },
  }),
})

const wordIn = (hex) => Buffer.from(hex, 'hex').toString()

function rowOf(key, index) {
  const [, hash, sort] = key.split('/')
  const sorted = wordIn(sort)
  return {
    id: { S: sorted.slice(sorted.lastIndexOf('|') + 1) },
    [`${index}Key`]: { S: wordIn(hash) },
    [`${index}Sort`]: { S: sorted },
  }
}

/** A list is read many rows at a time; the layout alone asks the disk for every single one. */
function inGulps({ db }) {
  db.createValueStream = (options) => stream(db.values(options), (value) => value)
}

/** Items that are asked for in one turn are taken from the disk at once; the layout alone goes there for every single one. */
function itemsTogether(store) {
  const { db, getItemDb } = store
  let asked = []
  async function take() {
    const some = asked
    asked = []
    const [error, values = []] = await db.getMany(some.map(({ key }) => key)).then(
      (found) => [null, found],
      (failed) => [failed],
    )
    some.forEach(({ done }, nth) => done(error ?? (values[nth] === undefined ? notThere : null), values[nth]))
  }
  const get = (key, done) => {
    if (asked.push({ key, done }) === 1) setImmediate(take)
  }
  store.getItemDb = (table) => ({ ...getItemDb(table), get: (key, done) => get(`item-${table}~${key}`, done) })
}

// Made once: to say where it was made costs more than the reading.
const notThere = Object.assign(new Error('no such item'), { name: 'NotFoundError' })

function stream(iterator, rowFrom) {
  return new Readable({
    objectMode: true,
    highWaterMark: gulp,
    async read() {
      try {
        const some = await iterator.nextv(gulp)
        if (some.length === 0) return this.push(null)
        for (const one of some) this.push(rowFrom(one))
      } catch (error) {
        this.destroy(error)
      }
    },
    destroy(error, done) {
      iterator.close().then(
        () => done(error),
        () => done(error),
      )
    },
  })
}
