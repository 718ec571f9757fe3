/**
 * The script of a page that holds embeds: sizes their frames. A classic script without dependencies, safe to include twice.
 */
import { sizeFrames } from './context/frames/size-frames.js';

sizeFrames();
