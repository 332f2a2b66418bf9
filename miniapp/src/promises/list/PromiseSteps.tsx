import type { PromiseView } from '@shared/promises/contractParts'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { FileList } from '../../ui/files/FileList'
import { Copy } from '../../ui/Copy'

/** Every step, the newest first; where it can be seen is an address to copy, for the phone opens no page of others. */
export function PromiseSteps({ id, steps }: Pick<PromiseView, 'id' | 'steps'>) {
  const pathOf = (file: string) => `/api/promises/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`
  return (
    <View className="stack stack--close">
      {[...steps].reverse().map(({ at, words, text, link, files }) => (
        <View key={`${at}${words}`}>
          <View>{words}</View>
          <View className="small">{dayAndTime(at)}</View>
          {text ? <View className="second">{text}</View> : null}
          {link ? <Copy text={link} word="复制能看到的网址" label={`复制网址，${words}`} /> : null}
          {files ? <FileList files={files} pathOf={pathOf} /> : null}
        </View>
      ))}
    </View>
  )
}
