import { Image } from '@tarojs/components'

/** `whole`: all of it, however high; else the middle of it in a small frame. */
export const PhotoImage = ({ place, whole }: { place: string; whole: boolean }) => (
  <Image className="photo__image" src={place} mode={whole ? 'widthFix' : 'aspectFill'} />
)
