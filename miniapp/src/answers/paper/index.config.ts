export default definePageConfig({
  navigationBarTitleText: '公布的文件',
  enableShareAppMessage: true,
})
