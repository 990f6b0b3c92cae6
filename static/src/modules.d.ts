declare module 'course:examples' {
  export const examples: { id: string; title: string }[];
}
declare module 'course:programs' {
  export const programs: { id: string; title: string; lesson: string; text: string }[];
}
declare module '*.go' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
