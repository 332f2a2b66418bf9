import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/workbench/case'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { openCase, repliedCase } from '../cases'

const of = (role: Person['role']): Person => ({ id: `s-${role}`, role, name: '示例人员', places: [] })
const path = `/api/inquiries/${openCase.id}`
const photo = 'example-photo-0001.jpg'
const paper = 'example-paper-0001.pdf'

/** What a browser does with files and jsdom does not: fetch one, hold it, let it go. */
const files = { asked: [] as string[], held: new Set<string>(), saved: [] as string[], there: true }
beforeAll(() => {
  Object.assign(globalThis, {
    fetch: async (url: string) => {
      files.asked.push(url)
      if (!files.there) throw new TypeError('no line')
      return { ok: true, status: 200, blob: async () => ({}) }
    },
  })
  Object.assign(URL, {
    createObjectURL: () => {
      const place = `blob:${files.asked.length}`
      files.held.add(place)
      return place
    },
    revokeObjectURL: (place: string) => files.held.delete(place),
  })
  Object.assign(HTMLAnchorElement.prototype, {
    click(this: HTMLAnchorElement) {
      files.saved.push(this.download)
    },
  })
})

const shows = (inquiry: InquiryView, more: City = {}) => cityAnswers({ [`GET ${path}`]: { inquiry }, ...more })
const opened = (role: Person['role']) => {
  signIn(of(role))
  return open(CasePage, { id: openCase.id })
}
beforeEach(() => {
  freshPhone()
  Object.assign(files, { asked: [], there: true })
  files.held.clear()
})

test('an officer sees what the citizen photographed, large when pressed, and it is let go with the page', async () => {
  shows({ ...openCase, attachments: [photo] })
  const page = opened('officer')
  const button = await screen.findByRole('button', { name: '放大照片 1' })
  await waitFor(() => expect(button).toBeEnabled())
  expect(files.asked).toEqual([`${path}/attachments/${photo}`])
  expect(page.container.querySelector('img')).toHaveAttribute('src', 'blob:1')
  await userEvent.click(button)
  expect(screen.getByRole('button', { name: '缩小照片 1' })).toHaveAttribute('aria-expanded', 'true')
  expect([...files.held]).toEqual(['blob:1'])
  page.unmount()
  expect([...files.held]).toEqual([])
})

test('a lead sees the files of the draft before signing, and opens its PDF', async () => {
  const draft = {
    at: openCase.submittedAt,
    by: '示例经办',
    byId: 's1',
    text: '照片里是换好的阀门',
    basis: [],
    attachments: [photo, paper],
    overrides: [],
  }
  shows({ ...openCase, status: 'review', draft, actions: ['sign'] })
  opened('lead')
  await waitFor(() => expect(screen.getByRole('button', { name: '放大照片 1' })).toBeEnabled())
  await userEvent.click(screen.getByRole('button', { name: '打开 PDF 1' }))
  await waitFor(() => expect(files.saved).toEqual(['文件.pdf']))
  expect(files.asked).toContain(`${path}/attachments/${paper}`)
})

test('the files of the reply, and of the one before a redo, are there to open', async () => {
  const reply = { ...repliedCase.reply!, attachments: [photo] }
  shows({ ...repliedCase, reply, earlierReplies: [{ ...reply, at: '2026-11-20T02:00:00.000Z', attachments: [paper] }] })
  opened('supervisor')
  expect(await screen.findByRole('button', { name: '放大照片 1' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '重办前的答复' }))
  expect(screen.getByRole('button', { name: '打开 PDF 1' })).toBeInTheDocument()
})

test('a photograph that does not come says so and is tried again', async () => {
  files.there = false
  shows({ ...openCase, attachments: [photo] })
  opened('dispatcher')
  const again = await screen.findByRole('button', { name: '再试一次' })
  files.there = true
  await userEvent.click(again)
  await waitFor(() => expect(screen.getByRole('button', { name: '放大照片 1' })).toBeEnabled())
})
