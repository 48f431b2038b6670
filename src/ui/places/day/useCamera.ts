/** Looks for codes in the picture of the rear camera, a few times a second. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { dayNow } from './dayClock.js';
import { readQr, stillOf } from './qrCode.js';

const LOOK_EVERY_MS = 150;

/** `refused`: not allowed, by the person or the browser; `busy`: another app holds it. */
export type CameraState = 'opening' | 'running' | 'refused' | 'busy' | 'none';

function stateAfter(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
}

export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onText: (text: string, seenMs: number) => void,
): CameraState {
  const [state, setState] = useState<CameraState>('opening');
  const told = useRef(onText);
  told.current = onText;
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let last = '';
    const look = async () => {
      const screen = video.current;
      const seenMs = dayNow();
      const still = screen && stillOf(screen, screen.videoWidth, screen.videoHeight);
      const text = still && (await readQr(still));
      if (isOver) return;
      if (text !== null && text !== last) told.current(text, seenMs);
      last = text ?? last;
      timer = setTimeout(look, LOOK_EVERY_MS);
    };
    const open = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
        if (isOver || video.current === null) return stop();
        video.current.srcObject = stream;
        await video.current.play();
        setState('running');
        await look();
      } catch (error) {
        // a file or text takes its place
        if (!isOver) setState(stateAfter(error));
      }
    };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    void open();
    return () => {
      isOver = true;
      if (timer !== null) clearTimeout(timer);
      stop();
    };
  }, [video]);
  return state;
}
