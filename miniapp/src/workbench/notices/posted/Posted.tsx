import type { Coverage, readCoverage } from '@shared/sites/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { Chip, type ChipTone } from '../../../ui/Chip'
import { Failure } from '../../../ui/Failure'
import { Loading } from '../../../ui/Loading'
import { Photo } from '../../casework/files/Photo'

type Standing = Coverage['places'][number]['standing']

const chips: Record<Standing, { tone: ChipTone; word: string }> = {
  ran: { tone: 'done', word: '贴满了' },
  running: { tone: 'going', word: '贴着' },
  gap: { tone: 'near', word: '有空档' },
  broken: { tone: 'overdue', word: '断了' },
  missing: { tone: 'near', word: '没有贴' },
}

interface PostedProps {
  notice: string
  /** Photographs as wide as they come, for paper. */
  whole?: boolean
}

/** 张贴情况: place by place, what hangs, since when, and the proof of it. */
export function Posted({ notice, whole = false }: PostedProps) {
  const found = useQuery({
    queryKey: ['notices', 'coverage', notice],
    queryFn: () => call<typeof readCoverage>('GET /api/postings/{notice}/coverage', { params: { notice } }),
  })
  if (found.isPending) return <Loading text="正在读取张贴情况" />
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const { why, places } = found.data
  return (
    <View className="stack stack--close">
      <View className="second">{why}</View>
      {places.map(({ place, standing, words, sites }) => (
        <View key={place.code} className="stack stack--close">
          <View className="line line--apart">
            <View className="row__title">{place.name}</View>
            <Chip tone={chips[standing].tone}>{chips[standing].word}</Chip>
          </View>
          <View>{words}</View>
          {sites.map(({ code, name, standing: there, history }) => (
            <View key={code} className="stack stack--close">
              <View className="second">{`${name} · 编号 ${code} · ${chips[there].word}`}</View>
              {history.map(({ words: what, photo, reason }) => (
                <View key={photo} className="stack stack--close">
                  <View className="second">{reason ? `${what}，原因：${reason}` : what}</View>
                  <Photo path={`/api/sites/${code}/postings/${notice}/photos/${photo}`} name="现场照片" whole={whole} />
                </View>
              ))}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
