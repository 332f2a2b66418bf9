import { largestSheet, mostSheetRows } from '@shared/people/administration/sheetWords'
import type { AccountSlip } from '@shared/people/contractAdministration'
import type { checkAccountSheet } from '@shared/people/contractSheet'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { chooseLarge } from '../../platform/files/chooseLarge'
import { download, handOver } from '../../platform/files/download'
import { Refused } from '../../platform/refused'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { useHalfWritten } from './halfWritten'
import { openSheet } from './openSheet'

type Checked = Replied<typeof checkAccountSheet>
const shownRows = 50

/** 成批开账号: a sheet is filled in, read on trial, and opened once that has been looked at. */
export function SheetForm({ onOpened }: { onOpened: (slips: readonly AccountSlip[]) => void }) {
  const [checked, setChecked] = useState<Checked>()
  const [done, setDone] = useState(0)
  const template = useMutation({
    mutationFn: async () => handOver(await download('/api/account-sheet', '成批开账号.xlsx', () => undefined)),
  })
  const check = useMutation({
    mutationFn: async () => {
      const file = await chooseLarge(['xlsx'])
      if (!file) return undefined
      if (file.size > largestSheet) throw new Refused('这张表太大', `一张表最多 ${mostSheetRows} 行，请分成几张`)
      const content = await file.piece(0, file.size)
      return call<typeof checkAccountSheet>('POST /api/account-sheet', { body: { content } })
    },
    onSuccess: (found) => {
      if (found) setChecked(found)
    },
  })
  const open = useMutation({
    mutationFn: (found: Checked) => openSheet(found.good, setDone),
    onSuccess: ({ slips, bad }) => {
      setChecked(bad.length ? { good: [], bad: [...bad] } : undefined)
      if (slips.length) onOpened(slips)
    },
  })
  const failed = [template, check, open].find(({ isError }) => isError)
  const { good = [], bad = [] } = checked ?? {}
  useHalfWritten(good.length > 0)
  const doubts = good.filter(({ doubt }) => doubt)
  return (
    <Card title="成批开账号">
      <View className="second">下载空表，一行写一个人，再把填好的表传上来。先试读，你看过以后才开</View>
      <View className="actions">
        <Pressable kind="quiet" busy={template.isPending} onPress={() => template.mutate()}>
          下载空表
        </Pressable>
        <Pressable kind={checked ? 'quiet' : 'primary'} busy={check.isPending} onPress={() => check.mutate()}>
          选填好的表
        </Pressable>
      </View>
      {failed ? <Failure compact thrown={failed.error} /> : null}
      {checked ? (
        <View className="stack" role="status">
          <View>{`能开 ${good.length} 个，开不了的 ${bad.length} 行`}</View>
          <View className="rows">
            {[
              ...bad.map(({ row, reason }) => ({ row, words: reason })),
              ...doubts.map(({ row, doubt = '', name }) => ({
                row,
                words: `${name}：${doubt}，能开，请看一下是不是同一个人`,
              })),
            ]
              .slice(0, shownRows)
              .map(({ row, words }) => (
                <ListRow key={`${row} ${words}`} title={`第 ${row} 行`} note={words} />
              ))}
          </View>
          {bad.length + doubts.length > shownRows ? (
            <View className="second">{`还有 ${bad.length + doubts.length - shownRows} 行，改好这些再传`}</View>
          ) : null}
          {good.length ? (
            <Pressable kind="primary" busy={open.isPending} onPress={() => open.mutate(checked)}>
              {`开这 ${good.length} 个账号`}
            </Pressable>
          ) : null}
          {open.isPending ? <View className="second">{`开好了 ${done} 个，请不要离开这一页`}</View> : null}
        </View>
      ) : null}
    </Card>
  )
}
