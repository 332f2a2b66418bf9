import { areaWords, squareMetres } from '@shared/areas/shape/ground'
import { prepare } from '@shared/areas/shape/inside'
import type { readNoticeShape } from '@shared/notices/audience/contractShapes'
import { type Standing, stands } from '@shared/notices/audience/stands'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { call } from '../../platform/call'
import { canTellWhere, whereIAm } from '../../platform/standing/whereIAm'
import { Card } from '../Card'
import { Drawing } from './Drawing'
import { Failure } from '../Failure'
import { ReadFailure } from '../ReadFailure'
import { Loading } from '../Loading'
import { Pressable } from '../Pressable'

const answers = { yes: '在里面', no: '不在里面', unknown: '说不准' } as const

interface InsideCardProps {
  /** The name of the drawing. */
  id: string
  areas: readonly { name: string }[]
  contact: string
  /** Whose words hold: 公告, 问卷. */
  holds: string
}

/** 画的范围, and whether one's house lies in it: judged here, by a place that leaves this page to nobody and is not kept. */
export function InsideCard({ id, areas, contact, holds }: InsideCardProps) {
  const found = useQuery({
    queryKey: ['notice shape', id],
    queryFn: () => call<typeof readNoticeShape>('GET /api/notices/shapes/{id}', { params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const shape = found.data?.shape
  const prepared = useMemo(() => shape && prepare(shape), [shape])
  const [standing, setStanding] = useState<Standing>()
  const locate = useMutation({ mutationFn: whereIAm, onSuccess: setStanding })
  const names = areas.map(({ name }) => name).join('、')
  const verdict = prepared && standing && stands(prepared, standing)
  const point = (at: Standing['at'], metres: number) => {
    locate.reset()
    setStanding({ at, metres })
  }
  return (
    <Card title="我家在里面吗？">
      {found.isPending ? <Loading text="正在读画的范围" /> : null}
      <ReadFailure compact read={found} />
      {shape ? (
        <View className="stack stack--close">
          <View>{`只和画出来的地方有关：${names}，${areaWords(squareMetres(shape))}。`}</View>
          <Drawing shape={shape} label={`${names}画的范围，点一下你家在哪里`} picked={standing?.at} onPick={point} />
          <View className="second">在图上点一下你家。只在这部手机上判断，位置不发给任何人，也不保存。</View>
          {canTellWhere() ? (
            <Pressable kind="quiet" busy={locate.isPending} onPress={() => locate.mutate()}>
              我正在家，用手机的位置
            </Pressable>
          ) : null}
          {locate.isError ? <Failure compact thrown={locate.error} /> : null}
          <View {...{ 'aria-live': 'polite' }}>
            {verdict ? (
              <View className={`verdict verdict--${verdict.reached}`}>
                {`${answers[verdict.reached]}：${verdict.because.join('；')}`}
              </View>
            ) : null}
          </View>
          {verdict ? (
            <View className="second">{`图只帮你先看一眼，以${holds}的文字为准。拿不准就问：${contact}`}</View>
          ) : null}
        </View>
      ) : null}
    </Card>
  )
}
