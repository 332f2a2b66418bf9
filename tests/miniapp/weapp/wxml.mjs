import fs from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'htmlparser2'

const deepest = 400

/** Reads the built .wxml with its imports and .wxs, and draws a page's data into a tree of { tag, attrs, events, children }. */
export function createView(dist, errors) {
  const units = new Map()
  const expressions = new Map()

  function unitOf(file) {
    if (units.has(file)) return units.get(file)
    const text = fs.readFileSync(path.join(dist, file), 'utf8')
    const unit = { body: [], templates: new Map(), scripts: {} }
    units.set(file, unit)
    const beside = (name) => path.posix.join(path.posix.dirname(file), name)
    for (const node of parseDocument(text, { xmlMode: true, decodeEntities: false }).children) {
      if (node.type === 'tag' && node.name === 'import') {
        for (const [name, template] of unitOf(beside(node.attribs.src)).templates) unit.templates.set(name, template)
      } else if (node.type === 'tag' && node.name === 'wxs') {
        const script = { exports: {} }
        const code = fs.readFileSync(path.join(dist, beside(node.attribs.src)), 'utf8')
        new Function('module', 'exports', code)(script, script.exports)
        unit.scripts[node.attribs.module] = script.exports
      } else if (node.type === 'tag' && node.name === 'template' && node.attribs.name) {
        unit.templates.set(node.attribs.name, { node, unit })
      } else if (node.type === 'tag' || (node.type === 'text' && node.data.trim())) unit.body.push(node)
    }
    return unit
  }

  function evaluate(expression, scope) {
    let run = expressions.get(expression)
    if (!run) {
      run = new Function('$scope', `with($scope){return (${expression})}`)
      expressions.set(expression, run)
    }
    const has = (_, key) => typeof key === 'string'
    const get = (target, key) => (key === Symbol.unscopables ? undefined : target[key])
    return run(new Proxy(scope, { has, get }))
  }

  function filledIn(attribute, scope) {
    const whole = /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(attribute)
    if (whole && !whole[1].includes('}}')) return evaluate(whole[1], scope)
    return attribute.replace(/\{\{([\s\S]*?)\}\}/g, (_, expression) => evaluate(expression, scope) ?? '')
  }

  function drawAll(nodes, around, out, depth) {
    for (const node of nodes) draw(node, around, out, depth)
  }

  /** `around`: the values that are seen there, and the file that the node stands in. */
  function draw(node, around, out, depth) {
    const { scope } = around
    if (depth > deepest) throw new Error('the page is drawn without end')
    if (node.type === 'text') {
      const text = String(filledIn(node.data, scope) ?? '')
      if (text.trim()) out.push({ text })
      return
    }
    if (node.type !== 'tag') return
    const { attribs } = node
    if ('wx:for' in attribs) return drawEach(node, around, out, depth)
    if ('wx:if' in attribs && !filledIn(attribs['wx:if'], scope)) return
    if (node.name === 'template' && attribs.is) return drawTemplate(attribs, around, out, depth)
    if (node.name === 'block') return drawAll(node.children, around, out, depth + 1)
    const element = { tag: node.name, attrs: {}, events: {}, children: [] }
    for (const [name, given] of Object.entries(attribs)) {
      if (name.startsWith('wx:')) continue
      const event = /^(?:bind|catch)(?::)?(\w+)$/.exec(name)
      if (event) element.events[event[1]] = given
      else {
        const value = filledIn(given, scope)
        if (value !== undefined && value !== '' && value !== null) element.attrs[name] = value
      }
    }
    drawAll(node.children, around, element.children, depth + 1)
    out.push(element)
  }

  function drawEach(node, { scope, unit }, out, depth) {
    const { 'wx:for': list, 'wx:key': _key, ...attribs } = node.attribs
    for (const [index, item] of (filledIn(list, scope) ?? []).entries()) {
      const inner = Object.assign(Object.create(scope), { item, index })
      draw({ ...node, attribs, children: node.children }, { scope: inner, unit }, out, depth + 1)
    }
  }

  function drawTemplate({ is, data }, { scope, unit }, out, depth) {
    const name = filledIn(is, scope)
    const template = unit.templates.get(name)
    if (!template) {
      errors.push(`template ${name} is missing`)
      return
    }
    const inner = data ? `{${data.replace(/^\s*\{\{|\}\}\s*$/g, '')}}` : '{}'
    const values = evaluate(inner.replace(/^\{\s*\{/, '{').replace(/\}\s*\}$/, '}'), scope)
    const inside = { scope: { ...template.unit.scripts, ...values }, unit: template.unit }
    drawAll(template.node.children, inside, out, depth + 1)
  }

  return {
    treeOf(page) {
      const unit = unitOf(`${page.route}.wxml`)
      const out = []
      drawAll(unit.body, { scope: { ...unit.scripts, ...page.data }, unit }, out, 0)
      return out
    },
  }
}
