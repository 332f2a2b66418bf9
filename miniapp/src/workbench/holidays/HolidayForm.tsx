import type { Day } from '@shared/calendar/date'
import type { beginHolidays } from '@shared/holidays/contractHolidays'
import type { writeHolidays } from '@shared/holidays/acts/write'
import { readNotice } from '@shared/holidays/readNotice'
import { holidayDoubts, holidayFaults } from '@shared/holidays/sound'
import { holidayLines } from '@shared/holidays/spoken'
import type { ShownHolidays } from '@shared/holidays/view'
import { holidaySizes, noticeTitle } from '@shared/holidays/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Toggle } from '../../ui/choosing/Toggle'
import { ActionFailure } from '../ActionFailure'
import { DateField } from '../DateField'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { NoticeLines } from './NoticeLines'
import { YearDays } from './YearDays'

interface HolidayFormProps {
  one: ShownHolidays
  onDone: (said: string) => void
  onLook: () => void
  onCancel: () => void
}

interface Written {
  text: string
  title: string
  number: string
  issuedOn: string
  link: string
  reason: string
  /** The lines that were held against the notice though they look wrong. */
  checkedText: string
}

/** What the form begins with: what waits, what is in force, or nothing. */
function startOf({ year, draft, inForce }: ShownHolidays): Written {
  const content = draft?.content ?? inForce?.entered?.content
  const { title, number, issuedOn, link } = content?.document ?? {}
  return {
    text: content?.text ?? (inForce ? holidayLines(inForce.holidays, year) : ''),
    title: title ?? noticeTitle(year),
    number: number ?? '',
    issuedOn: issuedOn ?? '',
    link: link ?? inForce?.source ?? '',
    reason: draft?.content.reason ?? '',
    checkedText: '',
  }
}

/** The words of the notice, typed or pasted; the year as it was understood stands below while one types. */
export function HolidayForm({ one, onDone, onLook, onCancel }: HolidayFormProps) {
  const { id, year, version, inForce, draft } = one
  const start = startOf(one)
  const { typed, set: keep, drop, behind, settle } = useKeptOver(`work.holidays.${year}`, start)
  const { holidays, faults: unread, unused } = readNotice(typed.text, year)
  const faults = [...unread, ...(holidays.length > 0 ? holidayFaults({ year, holidays }) : [])]
  const doubts = faults.length === 0 && holidays.length > 0 ? holidayDoubts({ year, holidays }) : []
  const checked = typed.checkedText === typed.text
  const send = useMutation({
    mutationFn: () => {
      const { text, title, number, issuedOn, link, reason } = typed
      const document = { title, issuedOn: issuedOn as Day, link: link.trim(), ...(number.trim() ? { number } : {}) }
      const content = { text, document, ...(inForce ? { reason } : {}), ...(doubts.length > 0 ? { checked } : {}) }
      return version === 0
        ? call<typeof beginHolidays>('POST /api/holidays', { body: { year, content } })
        : call<typeof writeHolidays>('POST /api/holidays/{id}/draft', { params: { id }, body: { version, content } })
    },
    onSuccess: () => {
      drop()
      onDone('交上了，等另一位市级管理员或者督查核对，消息已经发给他们')
    },
  })
  const set = (change: Partial<Written>) => {
    if (send.isError) send.reset()
    keep(change)
  }
  const wrong = (name: string) => fieldError(send.error, `content.${name}`)
  const whole =
    longEnough(typed.title, holidaySizes.title) &&
    typed.issuedOn !== '' &&
    longEnough(typed.link, holidaySizes.link) &&
    (!inForce || longEnough(typed.reason, holidaySizes.reason))
  const fits = holidays.length > 0 && faults.length === 0 && (doubts.length === 0 || checked)
  return (
    <View className="stack">
      <Card title={`${inForce ? '更正' : '填写'} ${year} 年的放假安排`}>
        <Field
          label="文件里各个假日那几段，照抄或者粘贴"
          hint="一个假日一行，像“元旦：1月1日至3日放假。1月4日上班”"
          multiline
          rows={8}
          max={holidaySizes.text.most}
          value={typed.text}
          error={wrong('text')}
          onChange={(text) => set({ text })}
        />
        {faults.map((fault) => (
          <Banner key={fault} tone="amber">
            {fault}
          </Banner>
        ))}
        {unused.length > 0 && typed.text ? (
          <View className="second">{`没有用到的：${unused.map((line) => line.slice(0, 30)).join('；')}`}</View>
        ) : null}
        {doubts.map((doubt) => (
          <Banner key={doubt} tone="amber">
            {doubt}
          </Banner>
        ))}
        {doubts.length > 0 ? (
          <Toggle
            label="文件就是这样写的"
            hint="上面的看着不对，和文件对过，确实这样"
            checked={checked}
            onChange={(yes) => set({ checkedText: yes ? typed.text : '' })}
          />
        ) : null}
        <Field
          label="文件的标题"
          max={holidaySizes.title.most}
          value={typed.title}
          error={wrong('document.title')}
          onChange={(title) => set({ title })}
        />
        <Field
          label="文号（没有可以不写）"
          placeholder="国办发明电〔　〕　号"
          max={holidaySizes.number.most}
          value={typed.number}
          error={wrong('document.number')}
          onChange={(number) => set({ number })}
        />
        <DateField
          label="哪天发布的"
          value={typed.issuedOn}
          error={wrong('document.issuedOn')}
          onChange={(issuedOn) => set({ issuedOn })}
        />
        <Field
          label="文件的网址"
          placeholder="https://www.gov.cn/…"
          max={holidaySizes.link.most}
          value={typed.link}
          error={wrong('document.link')}
          onChange={(link) => set({ link })}
        />
        {inForce ? (
          <Field
            label="为什么更正"
            multiline
            rows={2}
            max={holidaySizes.reason.most}
            value={typed.reason}
            hint="写进经过。已经过去的日子不能改"
            error={wrong('reason')}
            onChange={(reason) => set({ reason })}
          />
        ) : null}
        {behind ? (
          <Rewritten by={draft?.by} onTake={drop} onKeep={settle}>
            <View className="prose">{start.text}</View>
          </Rewritten>
        ) : null}
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
        <View className="actions">
          <Pressable
            kind="primary"
            busy={send.isPending}
            disabled={behind || !whole || !fits}
            onPress={() => send.mutate()}
          >
            交另一个人核对
          </Pressable>
          <Pressable kind="quiet" onPress={onCancel}>
            先放着
          </Pressable>
          <Pressable kind="link" onPress={drop}>
            {draft || inForce ? '恢复成原来的' : '清空'}
          </Pressable>
        </View>
      </Card>
      {holidays.length > 0 ? (
        <Card title="照你写的，这一年是这样">
          <NoticeLines year={year} holidays={holidays} instead={inForce?.holidays} />
          <YearDays year={year} holidays={holidays} />
        </Card>
      ) : null}
    </View>
  )
}
