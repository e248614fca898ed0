declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The half of the library that parses; it listens to one port for each document. */
  export const WorkerMessageHandler: { initializeFromPort(port: MessagePort): void }
}
