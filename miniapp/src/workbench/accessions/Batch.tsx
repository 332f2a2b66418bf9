import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { agreed } from '../local/useCardAct'
import { ReadCard } from './ReadCard'
import type { BatchRow, BatchState, useBatch } from './useBatch'

const states: Record<BatchState, readonly [ChipTone, string]> = {
  unread: ['going', '正在读'],
  clean: ['done', '读好了'],
  look: ['near', '要看一看'],
  refused: ['paused', '不交'],
  broken: ['overdue', '没读成'],
  sent: ['done', '交上了'],
}

interface BatchProps {
  batch: ReturnType<typeof useBatch>
  onDone: (said: string) => void
  onLook: () => void
}

/** Several files that were chosen at once: how each stands, and what may be done about it. */
export function Batch({ batch, onDone, onLook }: BatchProps) {
  const { rows } = batch
  const of = (state: BatchState) => rows.filter((row) => row.state === state).length
  const sendAll = useMutation({
    mutationFn: batch.sendClean,
    onSuccess: (sent) => onDone(`交上了 ${sent} 份，等另一位同事一份一份对照原文件核对，核对过才收进文件库`),
    onError: onLook,
  })
  const send = async () => {
    if (
      await agreed(
        `交上读好的 ${of('clean')} 份？`,
        '标题、日子按读出来的交，单子上都看过了。要改的先点“打开看、改”。',
        '交上',
      )
    )
      sendAll.mutate()
  }
  if (rows.length === 0) return null
  const counted = (Object.keys(states) as BatchState[]).filter(of).map((state) => `${states[state][1]} ${of(state)} 份`)
  return (
    <Card title={`这次选的 ${rows.length} 份`}>
      <View role="status" {...{ 'aria-live': 'polite' }}>
        {counted.join('，')}
      </View>
      {of('unread') > 0 ? (
        <View className="second">一份一份读，读完以前别关这一页；读好的留在这台设备上，一天之内都能接着交</View>
      ) : null}
      <View className="rows">
        {rows.map((row) => (
          <Row key={row.key} row={row} batch={batch} onDone={onDone} onLook={onLook} />
        ))}
      </View>
      {sendAll.isError ? <Failure compact thrown={sendAll.error} /> : null}
      <View className="actions">
        {of('clean') > 0 ? (
          <Pressable
            kind="primary"
            busy={sendAll.isPending}
            disabled={of('unread') > 0}
            onPress={() => void send()}
          >{`把读好的 ${of('clean')} 份都交上`}</Pressable>
        ) : null}
        {of('unread') === 0 && !sendAll.isPending ? (
          <Pressable kind="link" onPress={batch.drop}>
            {of('clean') + of('look') > 0 ? '这张单子不要了' : '收起这张单子'}
          </Pressable>
        ) : null}
      </View>
    </Card>
  )
}

function Row({ row, batch, onDone, onLook }: BatchProps & { row: BatchRow }) {
  const [open, setOpen] = useState(false)
  const { key, name, state, why, found } = row
  const [tone, words] = states[state]
  const title = found?.facts.title ?? name
  const isHeld = state === 'clean' || state === 'look'
  const { replaces } = found?.beside ?? {}
  return (
    <View className="stack stack--close batch-row">
      <View className="line">
        <View>{title}</View>
        <Chip tone={tone}>{words}</Chip>
      </View>
      {found ? (
        <View className="second">
          {[
            name,
            found.facts.number,
            `${fullDay(found.facts.versionDate)}公布`,
            `${fullDay(found.facts.effectiveFrom)}起施行`,
            `${found.count} 条`,
            isHeld && replaces ? `替下${fullDay(replaces.versionDate)}的一版` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </View>
      ) : null}
      {why ? <View className="second">{state === 'look' ? `请对照原文件看：${why}` : why}</View> : null}
      {open && found && isHeld ? (
        <ReadCard
          found={found}
          onLook={onLook}
          onCancel={() => setOpen(false)}
          onDone={(said) => {
            batch.sent(key)
            onDone(said)
          }}
        />
      ) : (
        <View className="actions">
          {isHeld ? (
            <Pressable kind="link" label={`打开看、改：${title}`} onPress={() => setOpen(true)}>
              打开看、改
            </Pressable>
          ) : null}
          {state === 'broken' && batch.canReadAgain(key) ? (
            <Pressable kind="link" label={`再读一次：${title}`} onPress={() => void batch.read(key)}>
              再读一次
            </Pressable>
          ) : null}
          {state === 'unread' || state === 'sent' ? null : (
            <Pressable kind="link" label={`从单子上拿掉：${title}`} onPress={() => batch.takeOut(key)}>
              拿掉
            </Pressable>
          )}
        </View>
      )}
    </View>
  )
}
